export { createLife, seasonOf, type Life, type Order } from './orders';
export { CHANNELS, createPerson, createTraits, customerId, type Channel, type Person } from './person';
export { createWorld, DEFAULT_CUSTOMERS, type World, type WorldOptions } from './world';
