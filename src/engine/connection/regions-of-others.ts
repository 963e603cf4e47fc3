/** Names by the id that requests are signed for. */
export type Regions = Readonly< Record< string, string > >;

// Sources: each provider's own list of endpoints (docs/providers), and rclone's backend/s3/provider/*.yaml.

export const WASABI_REGIONS: Regions = {
	'us-east-1': 'N. Virginia',
	'us-east-2': 'N. Virginia',
	'us-central-1': 'Texas',
	'us-west-1': 'Oregon',
	'us-west-2': 'San Jose',
	'ca-central-1': 'Toronto',
	'eu-central-1': 'Amsterdam',
	'eu-central-2': 'Frankfurt',
	'eu-west-1': 'United Kingdom',
	'eu-west-2': 'Paris',
	'eu-west-3': 'United Kingdom',
	'eu-south-1': 'Milan',
	'ap-northeast-1': 'Tokyo',
	'ap-northeast-2': 'Osaka',
	'ap-southeast-1': 'Singapore',
	'ap-southeast-2': 'Sydney',
};

/** Other names of the same hosts. */
export const WASABI_ALIASES: Regions = {
	'nl-1': 'eu-central-1',
	'de-1': 'eu-central-2',
	'uk-1': 'eu-west-1',
	'fr-1': 'eu-west-2',
	'uk-2': 'eu-west-3',
	'it-1': 'eu-south-1',
};

export const SPACES_REGIONS: Regions = {
	nyc3: 'New York',
	sfo2: 'San Francisco',
	sfo3: 'San Francisco',
	tor1: 'Toronto',
	ams3: 'Amsterdam',
	fra1: 'Frankfurt',
	lon1: 'London',
	blr1: 'Bangalore',
	sgp1: 'Singapore',
	syd1: 'Sydney',
};

export const LINODE_REGIONS: Regions = {
	'us-east-1': 'Newark',
	'us-iad-1': 'Washington',
	'us-southeast-1': 'Atlanta',
	'us-mia-1': 'Miami',
	'us-ord-1': 'Chicago',
	'us-lax-1': 'Los Angeles',
	'us-sea-1': 'Seattle',
	'br-gru-1': 'São Paulo',
	'eu-central-1': 'Frankfurt',
	'nl-ams-1': 'Amsterdam',
	'fr-par-1': 'Paris',
	'gb-lon-1': 'London',
	'es-mad-1': 'Madrid',
	'it-mil-1': 'Milan',
	'se-sto-1': 'Stockholm',
	'ap-south-1': 'Singapore',
	'sg-sin-1': 'Singapore',
	'in-maa-1': 'Chennai',
	'id-cgk-1': 'Jakarta',
	'jp-osa-1': 'Osaka',
	'au-mel-1': 'Melbourne',
};

export const SCALEWAY_REGIONS: Regions = { 'fr-par': 'Paris', 'nl-ams': 'Amsterdam', 'pl-waw': 'Warsaw' };

export const OVH_REGIONS: Regions = {
	gra: 'Gravelines',
	rbx: 'Roubaix',
	'rbx-archive': 'Roubaix',
	sbg: 'Strasbourg',
	'eu-west-par': 'Paris',
	de: 'Frankfurt',
	uk: 'London',
	waw: 'Warsaw',
	bhs: 'Beauharnois',
	'ca-east-tor': 'Toronto',
	'us-east-va': 'Vint Hill',
	'us-west-or': 'Hillsboro',
	sgp: 'Singapore',
	'ap-southeast-syd': 'Sydney',
	'ap-south-mum': 'Mumbai',
};

export const HETZNER_REGIONS: Regions = { fsn1: 'Falkenstein', nbg1: 'Nuremberg', hel1: 'Helsinki' };
