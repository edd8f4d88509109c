/**
 * Whether a mail says that its answers stand in the old mail below ("se mina svar nedan", "in red"). Outlook quotes
 * without marks, so those answers cannot be told from what they answer, and nothing may be cut.
 */
const BELOW = new RegExp(
  [
    "nedan|i (?:rött|röd|blått|blå|grönt|fetstil)|med (?:rött|röd|blå)|inline|i texten",
    "neden(?:for|under|stående|unner)|her ?under|(?:se|svar|svarer|svaret) under|(?:i|med) (?:rødt?|blåt?t|grønt?)",
    "(?:vastau|vasta|katso|kommen|lue)\\S* (?:\\S+ )?(?:alla|alle|alta|alempa|tekstin)|alla olev|alapuol|punaisel|sinisel",
    // "Mina svar:", "jag har svarat i mejlet", "se kommentarerna": wherever they are said to stand.
    "min[ae] (?:svar|kommentar|anteckning|bemærkning|merknad)|kommentar(?:er|erna|erne|ene)|(?:har|hat) (?:svar|kommenter)\\S* (?:i|på|direkt|direkte)",
    "svar(?:en|ene|erne)? (?:står|finns|hittar|ligger|er skrevet) |i (?:mail|mejl|e-?post|teksten|brev)\\S* (?:nedan|under)?$|svar\\S* i (?:mail|mejl|e-?post|teksten)",
    "vastau(?:kset|kseni|ksemme)|kommen(?:tit|ttini|ttimme)|tekstissä|viestin seassa",
    "my (?:answers|replies|comments|notes)|(?:answers|replies|comments) (?:are|in)|meine (?:antworten|kommentare|anmerkungen)",
    "below|in (?:red|blue|green|bold)|in-line",
    "unten|(?:in|im) (?:rot|blau|grün|text)|weiter unten",
  ].join("|"),
  "im",
);

const LONGEST_NOTE = 3000;

export function saysAnswersBelow(ownWords: string): boolean {
  return BELOW.test(ownWords.slice(0, LONGEST_NOTE));
}
