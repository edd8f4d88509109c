/**
 * The app, with two faults in one resource of one company's stage when they are asked for ("planted"). Run by the CDK's
 * command line from `strict-synth.test.ts`.
 */
import { CfnQueue } from "aws-cdk-lib/aws-sqs";
import { buildApp } from "../../lib/synthesize.ts";

const [, , folder = "", fault = "none"] = process.argv;

const app = buildApp({ companies: ["fjord", "nordlys"], folder, validate: true });
const queue = app.node
  .findAll()
  .find((each) => each instanceof CfnQueue && each.node.path === "nordlys/Service/Queues/letters/Resource");
if (!(queue instanceof CfnQueue))
  throw new Error("The letters queue is not where it was: plant the fault elsewhere.");

if (fault === "planted") {
  // What CloudFormation would refuse, for the CDK's own rules; and what cdk-nag finds, which sees no overrides.
  queue.addPropertyOverride("VisibilityTimeout", "soon");
  queue.redrivePolicy = undefined;
}
app.synth();
