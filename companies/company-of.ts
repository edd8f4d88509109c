/** Makes the company that rules and functions see from its settings: units turned, calendar computed. Cannot fail. */
import type { Company, Country } from "../domain/company.ts";
import { companyCalendar } from "../domain/time/company-calendar.ts";
import { paymentLimits } from "./payment-settings.ts";
import type { Settings } from "./settings.ts";

const TIME_ZONES: Record<Country, string> = {
  SE: "Europe/Stockholm",
  DK: "Europe/Copenhagen",
  FI: "Europe/Helsinki",
  NO: "Europe/Oslo",
};

const minutes = (hours: number): number => Math.round(hours * 60);

/** `id` is the settings file's name without its ending; `settings` must have passed every check. */
export function companyOf(id: string, settings: Settings): Company {
  const { closedDays, receivingDomain, replyTime } = settings;
  return {
    id,
    name: settings.name,
    country: settings.country,
    legal: settings.legal,
    privacyUrl: settings.privacyUrl,
    languages: settings.languages,
    calendar: companyCalendar({
      timeZone: settings.timeZone ?? TIME_ZONES[settings.country],
      country: settings.country,
      week: settings.openingHours,
      choices: {
        customaryClosed: closedDays.customary,
        squeezeDays: closedDays.squeezeDays,
        shortDays: closedDays.shortDays,
      },
      closures: closedDays.closures,
      special: closedDays.special,
      holidayWeeks: closedDays.holidayWeeks,
    }),
    replyTime: {
      usualMinutes: minutes(replyTime.usual),
      atLeastMinutes: minutes(replyTime.atLeast),
      atMostMinutes: minutes(replyTime.atMost),
    },
    warnBeforeMinutes: settings.warnBefore,
    staffInformedOn: settings.staffInformedOn,
    urgentPhone: settings.urgentPhone,
    mode: settings.mode,
    letters: settings.letters,
    acknowledgeAfterMinutes: settings.acknowledgeAfter,
    acknowledgementsAnHour: settings.acknowledgementsAnHour,
    addresses: settings.addresses,
    fallbackOwner: settings.fallbackOwner,
    bookkeeper: settings.bookkeeper ?? settings.fallbackOwner,
    staff: settings.staff,
    forwarding: settings.forwarding,
    exceptions: settings.exceptions,
    payments: paymentLimits(settings.payments),
    relations: settings.relations,
    agendas: settings.agendas,
    ownWords: settings.ownWords,
    receivingDomain,
    keepMailDays: settings.retention.mailDays,
    loggingAddress: `log@${receivingDomain}`,
    ledgerAddress: `ledger@${receivingDomain}`,
    ownAddress: `handslag@${receivingDomain}`,
  };
}
