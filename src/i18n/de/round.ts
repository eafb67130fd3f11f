import type en from '../en/round.ts';

const messages: typeof en = {};
export default messages;
