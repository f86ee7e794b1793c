/** The matter has no attachment of that id, or one that is not made from its fields. */
export class UnknownAttachmentError extends Error {
  override readonly name = 'UnknownAttachmentError';
  readonly matterId: string;
  readonly attachmentId: string;

  constructor(matterId: string, attachmentId: string) {
    super(`Matter ${matterId} has no attachment ${attachmentId} that can be made from its fields; see content.attachments for those it has.`);
    this.matterId = matterId;
    this.attachmentId = attachmentId;
  }
}
