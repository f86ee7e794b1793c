/**
 * The kiosk of a service hall: a shell for elements, a bridge to devices with a simulator for each, and tickets
 * that go on while the network is gone.
 *
 * @module
 */
export {};
