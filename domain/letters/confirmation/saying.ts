/** How something is said: by which company, in which language, and when. */
import type { Company } from "../../company.ts";
import type { Instant } from "../../time/instant.ts";
import type { Language } from "../language.ts";

export interface Saying {
  readonly company: Pick<Company, "country" | "calendar">;
  readonly language: Language;
  /** When it is read, as far as that is known. */
  readonly saidAt: Instant;
}
