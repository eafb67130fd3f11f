import type en from '../en/compare.ts';

const messages: typeof en = {};
export default messages;
