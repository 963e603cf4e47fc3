import { AWS_REGIONS } from '../connection/regions';
import { defineRule } from './hint';
import { guessRegion } from './guess-region';

/** A region of AWS, meant and not written as AWS writes it. */
export default defineRule( {
	id: 'region-name',
	inspect: ( { provider, region } ) => {
		const meant = provider === 'aws' ? guessRegion( region ) : undefined;
		return meant
			? [
					{
						field: 'region',
						needsWhole: true,
						describe: ( { __, sprintf } ) =>
							sprintf(
								/* translators: 1: Name of a region, e.g. Europe (Frankfurt). 2: Its code, e.g. eu-central-1. */
								__( 'Do you mean %1$s? Its code is %2$s.', 'bucket-doctor' ),
								AWS_REGIONS[ meant ] ?? meant,
								meant
							),
						repair: {
							/* translators: %s: Code of a region, e.g. eu-central-1. */
							describe: ( { __, sprintf } ) => sprintf( __( 'Use %s', 'bucket-doctor' ), meant ),
							apply: () => ( { region: meant } ),
						},
					},
				]
			: [];
	},
} );
