/**
 * How people begin the subject of the out-of-office that they write for their own mail program, as a sentence or the half
 * of one: "Jag är på semester till 7/1". Not every program says in its header that it answers by itself. In lower case,
 * with straight apostrophes.
 */
export const AWAY_PHRASES: readonly string[] = [
  // Swedish
  ...["jag är på semester", "jag har semester", "jag är ledig", "jag är bortrest", "jag är borta"],
  ...["jag är föräldraledig", "jag är tjänstledig", "jag är sjukskriven", "jag är frånvarande"],
  ...["jag är inte på kontoret", "jag är inte på plats", "jag är inte i tjänst", "jag är ute på resa"],
  ...["på semester", "semester till", "semester t.o.m", "semester fram till", "semester v", "semester vecka"],
  ...["semesterstängt", "sommarstängt", "julstängt", "vi har semester", "vi har semesterstängt"],
  ...["bortrest", "föräldraledig", "tjänstledig", "inte på kontoret", "ej på kontoret"],
  // Danish, Norwegian
  ...["jeg er på ferie", "jeg har ferie", "jeg holder ferie", "jeg er fraværende", "jeg er ikke på kontoret"],
  ...["jeg er bortrejst", "jeg er bortreist", "jeg er ikke til stede", "jeg er sykmeldt", "jeg er sygemeldt"],
  ...["jeg er på barsel", "jeg er på orlov", "jeg har orlov", "jeg har permisjon", "jeg er i permisjon"],
  ...["på ferie", "ferie til", "ferie t.o.m", "ferie frem til", "ferie fram til", "ferie uge", "ferie uke"],
  ...["ferielukket", "sommerlukket", "julelukket", "vi holder ferielukket", "vi har ferielukket"],
  ...["feriestengt", "sommerstengt", "julestengt", "vi har feriestengt", "bortrejst", "bortreist"],
  // Finnish
  ...["olen lomalla", "olen kesälomalla", "olen talvilomalla", "olen vuosilomalla", "olen poissa"],
  ...["olen perhevapaalla", "olen vanhempainvapaalla", "olen matkoilla", "olemme lomalla", "en ole paikalla"],
  ...["en ole töissä", "en ole toimistolla", "en ole tavoitettavissa", "lomalla", "kesälomalla"],
  ...["talvilomalla", "vuosilomalla", "perhevapaalla", "poissa toimistolta"],
  // English
  ...["i am on holiday", "i'm on holiday", "i am on vacation", "i'm on vacation", "i am on leave"],
  ...["i'm on leave", "i am on annual leave", "i'm on annual leave", "i am on parental leave"],
  ...["i am away", "i'm away", "i am currently away", "i am currently out of", "i am out of office"],
  ...["i'm out of office", "i am out of the office", "i'm out of the office", "i am not in the office"],
  ...["on holiday", "on vacation", "on leave", "on annual leave", "on parental leave", "on maternity leave"],
  ...["away until", "away from the office", "out of office", "out of the office", "closed for the holidays"],
  // German
  ...["ich bin im urlaub", "im urlaub", "ich bin abwesend", "ich bin nicht im büro"],
];
