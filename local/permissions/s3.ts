/** Permissions for what is asked of S3. On this machine a bucket's name always stands in the path. */
import type { Permission } from "./call.ts";
import { UnknownCallError } from "./call.ts";
import type { FunctionRequest } from "./function-request.ts";

/** Parameters of a query that do not make it another operation. */
const PLAIN = /^(?:x-id|list-type|prefix|delimiter|continuation-token|max-keys|start-after|encoding-type)$/;

const ON_OBJECTS: Readonly<Record<string, string>> = {
  GET: "s3:GetObject",
  HEAD: "s3:GetObject",
  PUT: "s3:PutObject",
  DELETE: "s3:DeleteObject",
};

export function permissionsForMailStore(request: FunctionRequest): Permission[] {
  const { method, url, headers, status } = request;
  const [, bucket = "", ...rest] = url.pathname.split("/");
  const object = (path: string): string => `arn:aws:s3:::${path}`;
  const list = (context: Permission["context"]): Permission => ({
    action: "s3:ListBucket",
    resource: object(bucket),
    context,
  });
  const key = decodeURIComponent(rest.join("/"));
  const action = ON_OBJECTS[method];
  const isPlain = [...url.searchParams.keys()].every((name) => PLAIN.test(name));
  if (isPlain && key === "" && method === "GET") {
    const prefix = url.searchParams.get("prefix");
    return [list(prefix === null ? {} : { "s3:prefix": prefix })];
  }
  if (!isPlain || key === "" || action === undefined) {
    throw new UnknownCallError(
      `${request.functionName} asked s3 for ${method} ${url.pathname}${url.search}. ` +
        "Say in local/permissions/s3.ts for which permissions IAM looks then.",
    );
  }
  const source = headers["x-amz-copy-source"];
  return [
    { action, resource: object(`${bucket}/${key}`), context: {} },
    ...(typeof source === "string"
      ? [
          {
            action: "s3:GetObject",
            resource: object(decodeURIComponent(source).replace(/^\//, "")),
            context: {},
          },
        ]
      : []),
    // Only who may list a bucket is told that something is not in it (404); others are refused (403).
    ...(status === 404 ? [list({})] : []),
  ];
}
