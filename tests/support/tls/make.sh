#!/bin/sh
# Makes the certificates of this folder anew; needs OpenSSL 3. The keys of the authorities are thrown away: nobody can sign with them later.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

names=
for region in eu-central-1 eu-west-1 us-east-1; do
	names="$names${names:+,}DNS:*.s3.$region.amazonaws.com,DNS:s3.$region.amazonaws.com,DNS:sts.$region.amazonaws.com"
done

key() {
	openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1"
}

# sign FILE AUTHORITY REQUEST FROM TO EXTENSIONS [OPTION]
sign() {
	cat > "$work/config" <<-CONFIG
		[ca]
		default_ca = this
		[this]
		database = $work/index
		rand_serial = yes
		new_certs_dir = $work
		certificate = $work/$2.pem
		private_key = $work/$2-key.pem
		default_md = sha256
		unique_subject = no
		policy = any
		[any]
		commonName = supplied
		[extensions]
		$6
	CONFIG
	openssl ca -batch -notext -config "$work/config" -extensions extensions -startdate "$4" -enddate "$5" \
		-in "$3" -out "$1" ${7:-}
}

authority() {
	key "$work/$1-key.pem"
	openssl req -new -key "$work/$1-key.pem" -subj "/CN=Bucket Doctor tests, $1" -out "$work/$1-request.pem"
	sign "$work/$1.pem" "$1" "$work/$1-request.pem" 20200101000000Z 20560101000000Z \
		"basicConstraints = critical, CA:TRUE
		keyUsage = critical, keyCertSign" -selfsign
}

# server FILE AUTHORITY NAMES FROM TO, for the one key of all of them
server() {
	sign "$1" "$2" "$work/request.pem" "$4" "$5" \
		"subjectAltName = $3
		basicConstraints = CA:FALSE
		extendedKeyUsage = serverAuth"
}

: > "$work/index"
authority authority
authority stranger
key key.pem
openssl req -new -key key.pem -subj '/CN=Bucket Doctor tests' -out "$work/request.pem"
server aws.pem authority "$names" 20200101000000Z 20560101000000Z
server stranger.pem stranger "$names" 20200101000000Z 20560101000000Z
server other-name.pem authority DNS:*.example.com 20200101000000Z 20560101000000Z
server expired.pem authority "$names" 20200101000000Z 20210101000000Z
server early.pem authority "$names" 20550101000000Z 20560101000000Z
cp "$work/authority.pem" authority.pem
