export { InvitedRoom } from './InvitedRoom.tsx';
