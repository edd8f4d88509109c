/** The second channel in Finnish. Names stand in the nominative. */
import type { SecondChannelTexts } from "./second-channel-texts.ts";

const to = (customer: string | undefined): string => (customer === undefined ? "" : ` (${customer})`);

export const secondChannelFi: SecondChannelTexts = {
  subject: "Handslag: viesti ei mene perille",
  waiting: (customer, replyBy) => `${customer} odottaa vastausta viimeistään ${replyBy}.`,
  passed: (customer, promisedAt) => `${customer} odottaa vastausta. Aika oli ${promisedAt}.`,
  other: {
    waiting: (customer, replyBy) => `Lupaus${to(customer)} on pidettävä viimeistään ${replyBy}.`,
    passed: (customer, promisedAt) => `Luvattu aika${to(customer)} oli ${promisedAt}.`,
  },
  more: "Yhteydenottoamme odottaa muitakin.",
  lost: (name) => `Sähköposti ei mene perille (vastaanottaja: ${name}). Ilmoita asiasta muulla tavalla.`,
  stuck: (name) =>
    `Sähköposti ei juuri nyt mene perille (vastaanottaja: ${name}). Ilmoita asiasta muulla tavalla.`,
  junk: (name) =>
    `Handslagin viesti on merkitty roskapostiksi (vastaanottaja: ${name}), joten seuraava ei ehkä mene perille.`,
};
