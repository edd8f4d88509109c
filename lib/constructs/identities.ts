/**
 * The domains that SES may receive for and send as, one identity each, except those that the account has verified
 * already. Until the deployer has copied the DKIM records (outputs of the stack) to the domain's DNS, SES neither
 * receives nor sends for it.
 *
 * An identity stays when it is taken out of the stack: without it every letter of the domain would be refused.
 */
import { CfnOutput, RemovalPolicy, Stack } from "aws-cdk-lib";
import { EmailIdentity, Identity } from "aws-cdk-lib/aws-ses";
import { Construct } from "constructs";
import type { Company } from "../../domain/company.ts";
import { mailDomains } from "../addresses.ts";

export interface IdentitiesProps {
  readonly company: Company;
  readonly verifiedDomains: readonly string[];
}

export class Identities extends Construct {
  constructor(scope: Construct, id: string, { company, verifiedDomains }: IdentitiesProps) {
    super(scope, id);
    for (const domain of mailDomains(company)) {
      if (verifiedDomains.includes(domain)) continue;
      const identity = new EmailIdentity(this, domain, {
        identity: Identity.domain(domain),
        // Bounces come as events of the configuration set; a second copy by mail would come in as a contact.
        feedbackForwarding: false,
      });
      identity.applyRemovalPolicy(RemovalPolicy.RETAIN);
      identity.dkimRecords.forEach(({ name, value }, index) => {
        new CfnOutput(identity, `DkimRecord${index + 1}`, {
          value: `${name} CNAME ${value}`,
          description: `DNS record that lets SES sign letters from ${domain}`,
        });
      });
    }
    new CfnOutput(this, "MxRecord", {
      value: `${company.receivingDomain} MX 10 inbound-smtp.${Stack.of(this).region}.amazonaws.com`,
      description: `DNS record that leads mail for ${company.receivingDomain} to SES`,
    });
  }
}
