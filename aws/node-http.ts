/**
 * Node's `http`, in the bundles in place of `node:http` (see `lib/bundle.ts`). Imported as an ES module it would hand out
 * all its exports at once, and one of them, `WebSocket`, loads a second HTTP client into the process that nothing here
 * uses. Who imports another name than its default stops the bundling.
 */
export default process.getBuiltinModule("node:http");
