/** How the id of a note begins that came with a file, and that nobody of the company said here. */
export const IMPORTED = "import:";
