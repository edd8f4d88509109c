/** Words that the Finnish list lacks: some forms, and what offices write. */
export const fi: readonly string[] = ["näille", "myöhimmin", "giro", "ehtii"];
