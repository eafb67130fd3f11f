import type en from '../en/settings.ts';

const messages: typeof en = {};
export default messages;
