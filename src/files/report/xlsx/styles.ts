/** Which of the formats below a cell has. */
export const styleOf = {
  text: 1,
  header: 2,
  hidden: 3,
  whole: 4,
  tenths: 5,
  hundredths: 6,
  percent: 7,
} as const;

const wrapped = '<alignment vertical="top" wrapText="1"/>';
const top = '<alignment vertical="top"/>';
const cell = (numbers: number, font: number, fill: number, place: string) =>
  `<xf numFmtId="${numbers}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${place}</xf>`;

/** Text wraps, the head is strong, and what is kept back stands on grey. */
export const styles = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts>',
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="11"/><color rgb="FF4A5568"/><name val="Calibri"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3E5EA"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="8">',
  cell(0, 0, 0, top),
  // 49 is text: what looks like a number or a formula stays what was written.
  cell(49, 0, 0, wrapped),
  cell(49, 1, 0, wrapped),
  cell(49, 2, 2, wrapped),
  cell(1, 0, 0, top),
  cell(164, 0, 0, top),
  cell(2, 0, 0, top),
  cell(9, 0, 0, top),
  '</cellXfs>',
  '</styleSheet>',
].join('');
