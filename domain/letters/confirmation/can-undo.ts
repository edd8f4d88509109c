/** Whether what was done can be taken back: not what takes something back itself, nor what was erased for good. Pure. */
import type { Outcome } from "../../action/order.ts";

export const canUndo = ({ is, does }: Outcome): boolean =>
  is === "done" && does !== "undo" && does !== "forget-personal";
