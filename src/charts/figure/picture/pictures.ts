/** All that makes a picture of a figure, in one part of the app that is loaded when it is wanted. */
export { svgToPng } from '../svg-to-png.ts';
export { figureToSvg } from './figure-to-svg.ts';
