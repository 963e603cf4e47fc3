// One run of each named world answers to all of these: a run takes longer than what is asked of it.
import './worlds/answers';
import './worlds/flavours';
import './worlds/leftovers';
import './worlds/saved-run';
import './worlds/thief';
