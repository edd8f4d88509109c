/**
 * What a company must never lose: its tables, its raw mails, its right to send as its domains. This stack changes
 * rarely and outlives every redeploy of the service; deleting it is refused (termination protection), and were it
 * deleted, what it holds would stay.
 */
import { Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { CompanyFile } from "../companies/read.ts";
import { Identities } from "./constructs/identities.ts";
import { MailStore } from "./constructs/mail-store.ts";
import { createTables, type Tables } from "./constructs/tables.ts";
import { physicalName } from "./physical-name.ts";

export class DataStack extends Stack {
  readonly tables: Tables;
  readonly mail: MailStore;

  constructor(scope: Construct, id: string, { company, settings }: CompanyFile, props: StackProps = {}) {
    super(scope, id, {
      ...props,
      stackName: physicalName(company, "data"),
      description: `Handslag for ${company.name}: customers, contacts, promises, letters and mails`,
      terminationProtection: true,
    });
    this.tables = createTables(this);
    this.mail = new MailStore(this, "Mail", { keptDays: settings.retention.mailDays });
    new Identities(this, "Identities", { company, verifiedDomains: settings.ses.verifiedDomains });
  }
}
