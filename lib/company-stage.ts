/**
 * A company in its own AWS account: its data and its service. Stages know nothing of each other, so that one company
 * can be deployed, changed or taken away without another noticing.
 */
import { Stage, Tags } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { CompanyFile } from "../companies/read.ts";
import { DataStack } from "./data-stack.ts";
import { ServiceStack } from "./service-stack.ts";

export class CompanyStage extends Stage {
  constructor(scope: Construct, file: CompanyFile) {
    const { company, settings } = file;
    super(scope, company.id, { env: { account: settings.account, region: settings.region } });
    const data = new DataStack(this, "Data", file);
    new ServiceStack(this, "Service", file, { data });
    // So that a bill can be read by company, and whose a resource is can be seen anywhere.
    Tags.of(this).add("handslag", company.id);
  }
}
