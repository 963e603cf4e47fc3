const fc = require( 'fast-check' );

// The same examples in every run: a run that fails must fail again. FC_SEED=<number> looks elsewhere.
fc.configureGlobal( { seed: Number( process.env.FC_SEED ?? 20261122 ) } );
