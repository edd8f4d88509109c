/** How much the company lives on a customer: A most. How customers are placed stands in `relation/value/`. */
export const VALUE_CLASSES = ["A", "B", "C"] as const;

export type ValueClass = (typeof VALUE_CLASSES)[number];
