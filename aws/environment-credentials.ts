/**
 * The credentials of a function's role, as Lambda puts them into the environment. In the bundles this stands in place of
 * the SDK's `@aws-sdk/credential-provider-node` (see `lib/bundle.ts`), which also knows how to sign in from a laptop, a
 * container or a virtual machine, and loads an HTTP client for that at every start. Rejects when they are not there.
 */

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** As the SDK calls it. They last as long as the execution environment: Lambda ends it before they do. */
export function defaultProvider(): () => Promise<Credentials> {
  return async () => {
    const {
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
    } = process.env;
    if (!accessKeyId || !secretAccessKey) {
      throw new Error(
        "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set. Lambda sets them; elsewhere set them before.",
      );
    }
    return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
  };
}
