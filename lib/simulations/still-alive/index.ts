export { aliveAfter, TEA_HOUSE_FITS, type Past } from './still-alive';
