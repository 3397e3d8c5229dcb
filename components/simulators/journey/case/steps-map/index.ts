export { FrameStep } from './frame-step';
export { MapStep } from './map-step';
export { PlaceStep } from './place-step';
export { YourMap } from './your-map';
