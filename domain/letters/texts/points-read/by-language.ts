/** The texts of every language. */
import type { Language } from "../../language.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";
import type { PointsReadTexts } from "./texts.ts";

export const POINTS_READ_TEXTS: Readonly<Record<Language, PointsReadTexts>> = { sv, da, fi, nb, en };
