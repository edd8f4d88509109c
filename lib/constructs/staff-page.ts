/**
 * The address under which staff open the pages that their letters link to: the function's own. Anybody can call it, so
 * it shows and does nothing without a link that we have signed. A flood of calls uses what the account may run at once, or
 * the part of it that the setting `pagesAtOnce` leaves to it; an alarm tells of one.
 */
import { CfnOutput } from "aws-cdk-lib";
import { type Function, FunctionUrlAuthType, InvokeMode } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";

export class StaffPage extends Construct {
  /** Ends in a slash. */
  readonly url: string;

  constructor(scope: Construct, id: string, { page }: { readonly page: Function }) {
    super(scope, id);
    this.url = page.addFunctionUrl({
      authType: FunctionUrlAuthType.NONE,
      invokeMode: InvokeMode.BUFFERED,
    }).url;
    new CfnOutput(this, "Address", { value: this.url, description: "Where links in letters to staff lead" });
  }
}
