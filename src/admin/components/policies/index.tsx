import { __, sprintf } from '@wordpress/i18n';
import type { Remedy, Report } from '../../../engine';
import { describeAttachTo, missingPolicies, withWho } from '../../../reporters';
import type { MissingPolicy } from '../../../reporters';
import { translator } from '../../translator';
import { CopyBlock } from '../copy-block';

/** What to change in one place. */
function Policy( { policy, title }: { readonly policy: MissingPolicy; readonly title: string } ) {
	return (
		<>
			{ ! policy.document && <p>{ title }</p> }
			{ policy.policyArn && (
				<p>
					<code dir="ltr">{ policy.policyArn }</code>
				</p>
			) }
			{ policy.document && <CopyBlock label={ title } text={ policy.document } /> }
		</>
	);
}

interface PoliciesProps {
	readonly report: Report;
	/** What the first finding says to do: a statement that stands there is not repeated. */
	readonly shown: readonly Remedy[];
}

/** What policies lack, and where it belongs. What could not be tested may well be there and is folded up. */
export function Policies( { report, shown }: PoliciesProps ) {
	const policies = missingPolicies( report ).filter( ( policy ) => ! isShown( policy, shown ) );
	if ( ! policies.length ) {
		return null;
	}
	return (
		<section className="bucket-doctor-section">
			<h3>{ __( 'Missing from policies', 'bucket-doctor' ) }</h3>
			{ policies.map( ( policy ) => {
				const { attachTo, change, who, sure, policyArn } = policy;
				const place = describeAttachTo( translator, policy );
				const title = withWho( translator, place, who, report.target.provider );
				const key = [ attachTo, change, who, sure, policyArn ].join( ' ' );
				return sure ? (
					<Policy key={ key } policy={ policy } title={ title } />
				) : (
					<details key={ key } className="bucket-doctor-policies__unsure">
						<summary>
							{
								/* translators: %s: Where to change what, e.g. Attach this policy to the key’s user or role. */
								sprintf( __( 'Perhaps, since it could not be tested: %s', 'bucket-doctor' ), place )
							}
						</summary>
						<Policy policy={ policy } title={ title } />
					</details>
				);
			} ) }
		</section>
	);
}

/** The one statement of a policy, on one line, so that layout makes no difference; '' where there is none or more than one. */
function statementIn( text: string ): string {
	try {
		const parsed = JSON.parse( text );
		const statements = [ parsed.Statement ?? parsed ].flat();
		// A list of one action says the same as the action alone.
		return statements.length === 1
			? JSON.stringify( statements[ 0 ], ( _name, value ) =>
					Array.isArray( value ) && value.length === 1 ? value[ 0 ] : value
				)
			: '';
	} catch {
		return '';
	}
}

function isShown( { document }: MissingPolicy, remedies: readonly Remedy[] ): boolean {
	const statement = statementIn( document );
	return statement !== '' && remedies.some( ( { copy } ) => copy && statementIn( copy.text ) === statement );
}
