/** A function that does nothing: the floor under what a bundle costs to load. */
export const handler = async (): Promise<void> => undefined;
