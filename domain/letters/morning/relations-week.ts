/** How the last week went with customers, beside promises: for the week's first letter. Of the company; nobody's own. */
export interface RelationsWeek {
  /** Customers with whom a person of ours was in touch. */
  readonly contacted: number;
  /** Customers whom it is time to be in touch with now. */
  readonly waiting: number;
  /** Talks that were held last week, that a time was agreed for in it, and that are overdue now. */
  readonly held: number;
  readonly booked: number;
  readonly overdue: number;
}
