/** Sentences about relations, as people write them, and what is read of each (`shown-relation.ts`). */
export interface Relations {
  /** The first line of a note, or the whole of it. */
  readonly notes: readonly (readonly [text: string, read: string])[];
  /** Lines with words for us, in a note. */
  readonly lines: readonly (readonly [text: string, read: string])[];
  /** In answer to a letter about a contact, about a talk, and about an agenda. */
  readonly contact: readonly (readonly [text: string, read: string])[];
  readonly talk: readonly (readonly [text: string, read: string])[];
  readonly agenda: readonly (readonly [text: string, read: string])[];
}
