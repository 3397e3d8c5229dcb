import { LabEngine } from './engine';
import { describeOrders, teaHouseOrders } from './open-orders';
import type { LabView, OpenedSource } from './protocol';
import { DEFAULT_SETTINGS } from './settings';

/** The lab's first screen: the tea house under the course's definition. For the server, which draws it into the page. */
export function firstLab(): { source: OpenedSource; view: LabView } {
  const orders = teaHouseOrders();
  return { source: describeOrders('', orders), view: new LabEngine(orders).view(DEFAULT_SETTINGS) };
}
