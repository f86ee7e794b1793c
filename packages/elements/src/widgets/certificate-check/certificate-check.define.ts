import { defineElement } from '../../base/define.ts';
import { HallCertificateCheck } from './certificate-check.ts';

defineElement('hall-certificate-check', HallCertificateCheck);
