// What is fetched while somebody looks at the days: the form, and the booked time.
export { bookedView } from './booked-view.ts';
export { bookingFaults, bookingForm } from './booking-form.ts';
export { partsStyles } from './parts.styles.ts';
