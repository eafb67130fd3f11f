import type en from '../en/ui.ts';

const messages: typeof en = {};
export default messages;
