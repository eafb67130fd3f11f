import type en from '../en/charts.ts';

const messages: typeof en = {};
export default messages;
