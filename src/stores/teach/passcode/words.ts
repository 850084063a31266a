/**
 * The words of which passcodes are made: plain ones of three to eight letters, spelt alike on both sides of the Atlantic
 * as far as can be, and without pairs that sound the same, because a passcode is read out in class. Written for this;
 * how many they are is what a passcode's strength rests on, so a test holds it.
 */
export const WORDS: readonly string[] = `
acorn actor agent album alley almond alpine amber anchor angle ankle answer ant apple apron arch arctic
arena arrow artist ash aspen atlas atom attic aunt autumn avenue award axle baby badge badger baker balcony
ball balloon bamboo banana band banjo bank banner barber bark barley barn barrel basil basin basket batch
bath bay bead beak beam bear beard beaver bed beetle bell belt bench bicycle bike bird biscuit bison blade
blanket blaze block blossom blouse blue boat bolt bone bonnet book boot border bottle boulder bowl box
bracelet brain branch brass brave bread breeze brick bridge bright broad bronze brook broom brother brown
brush bubble bucket bud buffalo bugle builder bulb bundle bus bush butter button cabin cable cactus cafe
cake calendar calf calm camel camera camp canal candle canoe canvas canyon cap cape captain caravan card
cargo carpet carrot cart castle cat cave cedar ceiling celery cellar cello cement chain chair chalk channel
chapel chapter charm chart cheek cheese chef cherry chess chest chicken chief chimney chin choir cinema
cinnamon circle circus city clap class clay clean clear clerk cliff climb cloak clock cloth cloud clover
clown club coach coast coat cobweb coconut coffee coin collar comb comet comic compass concert cone copper
coral cork corn corner cotton couch cousin cover cow cradle crane crayon cream creek crest crew cricket
crisp crocus crop crow crowd crown crumb crust crystal cub cube cuckoo cup curl curtain curve cushion cycle
daisy dance dancer daring dawn deck delta denim dentist desert desk dessert diary dinner dish dolphin donkey
door dough dove dragon drama drawer dream dress drift drum duck dune dusk dust duvet eagle ear earth easel
east echo edge egg elbow elder elm ember emerald engine envelope equal eraser evening exit eye fable face
fairy falcon family fan farm farmer fast feather fence fern ferry festival fiddle field fig film finch
finger fire first fish flag flame flask fleece flight flint float flock floor flute fog fold forest fork
fort fossil fountain fox frame fresh friend fringe frog front frost fruit fudge full funnel gallery garage
garden garlic garment gate gentle giant ginger giraffe glacier glad glass globe glove glow glue goal goat
gold goose grain grand grandma grandpa granite grape grass gravel gravy green grin grocer ground grove guest
guide guitar gull hall hammer hammock hamster hand happy harp harvest hat hawk hay hazel head heart heather
hedge helmet hen heron hill hinge hippo hive hobby hockey holiday holly honest honey hood hook hoop horizon
horn horse hotel house human humble hut ice icicle igloo inch indigo ink inlet iron island ivory ivy jacket
jam jar jasmine jaw jazz jelly jewel jigsaw joke journal journey judge jug juice jumper jungle jury kangaroo
kayak keen keeper kennel kettle kind king kiosk kitchen kite kitten kiwi koala label lace ladder lady lagoon
lake lamb lamp lane language lantern lark laugh laundry lavender lawn leader leaf learner leather legend
lemon lens lentil leopard letter lettuce level library lid light lilac lily lime linen lion lip list lizard
llama lobby lobster local lock loft log long loom loop lorry lotus lucky lunch lupin lute lynx lyric magic
magnet magpie maize mallet mango manor mantle map maple marble market marmot maroon marsh mask mast match
maze meadow meal medal melody melon member memory menu mermaid merry metal meteor midday midnight mile milk
mill miller mind mineral minnow mint minute mirror mist mitten model mole moment money monkey month moon
moose morning mosaic moss moth mother motor mountain mouse mouth movie muffin mug mural museum mushroom
music mustard nail name napkin nation nature neat neck needle nephew nest nettle newt noble noise noodle
north nose notebook number nurse nut nutmeg oak oasis oats ocean octopus office oil olive omelette onion
opal open opera orange orbit orchard orchid organ origami osprey ostrich otter oval oven owl owner oyster
paddle page paint painter palace pan pancake panda panel pansy panther paper parade parcel parent park
parrot parsley parsnip partner party passage pasta pastry path patio pattern paw pea peach peacock pearl
pebble pelican pen pencil penguin pepper perch perfume phone photo piano picnic picture pier pig pigeon
pillow pilot pine pink pioneer pipe pitch pizza place plan planet plank plant plate plaza plum pocket poem
poet polar pollen polo pond pony pool poplar poppy porch porridge port portrait postcard poster potato
potter pottery powder present pretty princess print prize proud prune pudding puddle puffin pulley pump
pumpkin pupil puppet puppy purple puzzle pyramid quarry quarter quartz quick quiet quill quilt quince rabbit
raccoon race rack radar radio radish raft railway rain rainbow raisin ramp ranch ranger raven ray razor
ready recipe record reed reef region reindeer relay ribbon rice rider ridge ripple river road robin robot
rock rocket roof room root rope rotor round route rover royal rubber ruby rudder rug ruler runner rural
saddle safari saffron sage sailor salad salmon salt sand sandal sandwich sapphire satin sauce saucer savanna
scale scarf scholar school science scissors scooter score scout screen script sculptor season seat second
seed shade shadow shallow shark sheep shelf shell shepherd shield shiny ship shirt shop shore shoulder
shovel shower shrimp shrub sign silence silk silver simple singer sister skate sketch skill skirt sky slate
sleeve slice slide slipper slope smile smooth snail snow soap soccer sock soda sofa soft soil solar solid
song soup south space spade spark sparrow speaker spice spider spinach spiral spire spoon sport spot spray
spring sprout spruce square squash squid squirrel stable stadium stage stamp star starfish station statue
steam stem step stew stone stool stork storm story stove straw stream street string stripe studio sugar suit
summer sunny sunset surf surprise swallow swan sweater swift swing switch symbol syrup table tablet tailor
talent tango tap tapestry target tart taxi tea teacher team teapot temple tennis tent terrace thermos
thimble thistle thread throne thumb thunder thyme ticket tidy tiger tile timber timer tinsel tiny tiptoe
toast toaster toffee tomato tooth topaz torch tortoise toucan towel tower town toy tractor trail train tram
trapeze tray treasure tree triangle trick trolley trophy trout trowel truck trumpet tuba tulip tuna tundra
tunnel turkey turnip turtle tutor tweed twig twin umbrella uncle unicorn uniform unit upstairs urban useful
usher valley valve vanilla vase vault velvet verse vessel vest village vine vineyard violet violin visitor
vivid voice volcano volley volume vowel voyage waffle wagon waiter walker wall walnut walrus waltz wardrobe
warm washer watch water wave wax weaver wedding west whale wheat wheel whisker whistle white willow wind
window wing winner winter wise wizard wolf wombat wonder woodland wool word workshop world wren wrist writer
yacht yard yarn year yellow yoga yogurt zebra zigzag zinc zone zoo
`
  .trim()
  .split(/\s+/);
