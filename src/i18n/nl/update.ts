import type en from '../en/update.ts';

const messages: typeof en = {};
export default messages;
