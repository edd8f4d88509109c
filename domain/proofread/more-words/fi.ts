/** Words that the Finnish list lacks: weekdays in short, some forms, and what offices write. */
export const fi: readonly string[] = [
  ...["ma", "ti", "ke", "to", "pe", "la", "su", "klo", "kpl", "esim", "ym", "yms", "alv", "puh"],
  ...["näille", "myöhimmin", "giro"],
];
