import { defineElement } from '../../base/define.ts';
import { HallAppointmentBooking } from './appointment-booking.ts';

defineElement('hall-appointment-booking', HallAppointmentBooking);
