/** The app's version, written in by the build. */
declare const __CONCORD_VERSION__: string;
