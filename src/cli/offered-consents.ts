import type { Consents, Report } from '../engine';
import { describeConsent, offeredConsents } from '../reporters';
import type { Arguments, OptionTable } from './arguments';
import { note } from './shell';
import type { Shell } from './shell';
import { english } from './translator';

/** The flag by which a user agrees to what a test does not do on its own, not even with `--yes`. */
const FLAGS = {
	foreignBucket: 'accept-foreign-bucket',
	unreadLock: 'accept-unread-lock',
	requesterPays: 'accept-requester-pays',
} as const satisfies Readonly< Record< keyof Consents, string > >;

export const CONSENT_OPTIONS = {
	[ FLAGS.foreignBucket ]: 'flag',
	[ FLAGS.unreadLock ]: 'flag',
	[ FLAGS.requesterPays ]: 'flag',
} as const satisfies OptionTable;

export const CONSENT_HELP = `  --accept-foreign-bucket  write although the bucket belongs to another account than the key: that is meant
  --accept-unread-lock     write although the store does not tell whether it keeps files against deletion (Object Lock);
                           the test's tiny files could stay
  --accept-requester-pays  list the folder once at the expense of the key's account, a tiny fraction of a cent, to see
                           whether in this bucket those pay who ask. Each of these is needed only where a test says so`;

export const consentsFrom = ( { flags }: Arguments ): Consents => ( {
	foreignBucket: flags.has( FLAGS.foreignBucket ),
	unreadLock: flags.has( FLAGS.unreadLock ),
	requesterPays: flags.has( FLAGS.requesterPays ),
} );

/** Says what the test did not do and why, and how one agrees to it: the report itself speaks of no shell's options. */
export function offerConsents( report: Report, shell: Shell ): void {
	for ( const consent of offeredConsents( report ) ) {
		note(
			shell,
			`${ describeConsent( english, consent ).question } If so, test again with --${ FLAGS[ consent ] }.`
		);
	}
}
