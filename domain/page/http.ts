/** A request for a page, and the answer to it, as rules see them: whatever server stands in front. */

export interface HttpRequest {
  /** `GET`, `HEAD`, `POST`, … */
  readonly method: string;
  /** As it was sent, with its first slash, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** What a form sent; empty for anything else, and for what is longer than any form of ours. */
  readonly form: URLSearchParams;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
