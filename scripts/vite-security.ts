import type { Plugin } from 'vite';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/** What a server should send with every file; a static host that cannot still has the page's own policy. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [...policy, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': emptyPermissions(),
};

/** Writes the policy into the built page, without frame-ancestors, which a page cannot set for itself. */
export function securityPolicy(): Plugin {
  return {
    name: 'concord-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy.join('; ') },
        injectTo: 'head-prepend',
      },
      {
        tag: 'meta',
        attrs: { name: 'referrer', content: 'no-referrer' },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * Every powerful feature that browsers let a page ask for, granted to nobody. Full screen is not among
 * them: a meeting on the results may fill the screen.
 */
function emptyPermissions(): string {
  const features =
    'accelerometer autoplay camera display-capture encrypted-media geolocation gyroscope ' +
    'hid idle-detection magnetometer microphone midi payment picture-in-picture ' +
    'publickey-credentials-get screen-wake-lock serial usb xr-spatial-tracking';
  return features
    .split(' ')
    .map((feature) => `${feature}=()`)
    .join(', ');
}
