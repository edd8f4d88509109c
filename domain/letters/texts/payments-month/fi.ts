/** Finnish. No name, day or amount is ever inflected; months come in the partitive of dates, and stand in the nominative. */
import type { PaymentsMonthTexts } from "./texts.ts";

export const fi: PaymentsMonthTexts = {
  subject: (month) => `Maksut: ${month.replace(/ta$/, "")}`,
  overdue: ({ money, day, customers }) =>
    `${day} erääntynyttä ja maksamatta oli ${money}, ${customers} asiakkaalla.`,
  nothingOverdue: (day) => `${day} mitään ei ollut erääntyneenä ja maksamatta.`,
  before: ({ money, customers }) => `Kuukautta aiemmin summa oli ${money}, ${customers} asiakkaalla.`,
  nothingBefore: "Kuukautta aiemmin mitään ei ollut erääntyneenä.",
  trend: { grows: "Määrä kasvaa.", shrinks: "Määrä pienenee.", same: "Määrä on ennallaan." },
  heading: "Ketkä maksavat myöhimmin, keskimäärin viimeisen vuoden aikana",
  days: (days) => `${days} ${days === 1 ? "päivä" : "päivää"} eräpäivän jälkeen`,
  onTime: "ajallaan",
  owes: (money) => `erääntynyttä ${money}`,
  costsHeading: "Mitä luotto maksaa",
  costsAreInformation: "Tämä on vain tiedoksi: Handslag ei peri mitään.",
};
