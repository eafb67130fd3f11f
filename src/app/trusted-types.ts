export interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string | null }): unknown;
}

declare global {
  var trustedTypes: TrustedTypes | undefined;
}

// The page's policy lets no text become markup or script. What is left: the app's own worker files.
globalThis.trustedTypes?.createPolicy('default', {
  createScriptURL: (url) =>
    new URL(url, document.baseURI).origin === location.origin ? url : null,
});
