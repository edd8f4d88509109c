/** What an order comes to, each kind in a file of its own. Pure; `undo` is carried out apart, deed by deed. */
import { type Ask, isPayerAsk, isRelationAsk } from "./ask.ts";
import { decideAway, decideBack } from "./away-decisions.ts";
import { decideClosed, decideOpened } from "./closed-decisions.ts";
import { decidePause } from "./company-decisions.ts";
import { decideDone, decideNotNeeded } from "./end-promise.ts";
import { decideHandOver } from "./hand-over.ts";
import { decideLater, decideOpenAgain, decidePromise } from "./new-deadline.ts";
import { decideLeaves, decideStays } from "./leaving-decisions.ts";
import { meantOfLine } from "./meant-of-line.ts";
import { decidePayer } from "./note-payer.ts";
import { decideRelation } from "./note-relation.ts";
import { decideMine, decideStanding } from "./place-customer.ts";
import { type Decision, factsOf, notPossible, type Scene } from "./scene.ts";

export function decide(scene: Scene): Decision {
  const { order } = scene;
  const { ask } = order;
  const { about } = order;
  if (about === undefined && "item" in ask && ask.item !== undefined) return notPossible(scene, "no-line");
  const isNamed = about?.promiseId !== undefined || about?.contactId !== undefined;
  if (isNamed && scene.promise === undefined && scene.contact === undefined && isOfAThing(ask)) {
    return { outcome: { ...factsOf(scene), is: "not-found" } };
  }
  const asking = <A extends Ask>(its: A): Scene<A> => ({ ...scene, order: { ...order, ask: its } });
  if (isPayerAsk(ask)) return decidePayer(asking(ask));
  if (isRelationAsk(ask)) return decideRelation(asking(ask));
  const meant = meantOfLine(order, scene.company.calendar.timeZone);
  if (meant !== undefined) return decideRelation(asking(meant));
  switch (ask.does) {
    case "done":
      return decideDone(scene);
    case "not-needed":
      return decideNotNeeded(scene);
    case "open-again":
      return decideOpenAgain(scene);
    case "not-a-customer":
    case "supplier":
    case "customer":
      return decideStanding(scene, ask.does);
    case "mine":
      return decideMine(scene);
    case "later":
      return decideLater(asking(ask));
    case "hand-over":
      return decideHandOver(asking(ask));
    case "promise":
      return decidePromise(asking(ask));
    case "away":
      return decideAway(asking(ask));
    case "back":
      return decideBack(asking(ask));
    case "leaves":
      return decideLeaves(asking(ask));
    case "stays":
      return decideStays(asking(ask));
    case "closed":
      return decideClosed(scene, ask);
    case "opened":
      return decideOpened(scene, ask);
    case "pause":
    case "resume":
      return decidePause(scene, ask.does);
    case "undo":
      return notPossible(scene, "no-thing");
  }
}

/** Whether it speaks of a promise or a mail, rather than of a customer or of the company. */
function isOfAThing({ does }: Ask): boolean {
  return ["done", "not-needed", "later", "hand-over", "open-again"].includes(does);
}
