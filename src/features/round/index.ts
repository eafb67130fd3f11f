export { EditRoundPage } from './edit/EditRoundPage.tsx';
export { NewRoundPage } from './new/NewRoundPage.tsx';
export { NextPersonPage } from './next/NextPersonPage.tsx';
export { RoundPage } from './page/RoundPage.tsx';
