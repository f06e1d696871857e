import type { Industry } from '@bottlecrm/accounts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const FIRST_NAMES = list(`
  Aaron Abigail Adele Adrian Agnes Aisha Alan Alba Alejandro Alice Amara Amelie Amir Amy Ana Andre Anika Anna Anton Arjun
  Astrid Ayse Beatriz Ben Bianca Boris Brian Bruno Camila Carl Carla Carmen Cecilia Charlotte Chloe Chris Clara Daniel
  Daria David Deepa Diego Dina Dominik Edith Elena Eli Elif Elsa Emil Emma Enzo Erik Esther Eva Fatima Felix Fiona
  Florian Frank Frida Gabriel Gemma George Grace Greta Hana Hannah Hans Harriet Hassan Helen Henry Hugo Ian Ida Imran
  Ines Ingrid Irene Isaac Isabel Ivan Jack Jana Jasmin Jason Javier Jean Jenny Joan Johanna Jonas Jorge Joseph Julia
  Kai Karen Karim Katja Kenji Kevin Kim Kira Lars Laura Leah Leo Leonie Liam Lina Linda Louis Lucia Luis Luka Magda
  Maja Marco Maria Marie Mark Marta Martin Mateo Maya Mei Mia Miguel Mila Miriam Mohammed Nadia Naomi Nathan Nia Nils
  Nina Noah Nora Olga Oliver Omar Oscar Pablo Paula Pedro Petra Philip Priya Rachel Rafael Ravi Rebecca Rita Robert
  Rosa Ruth Sam Samira Sandra Sara Sebastian Selma Simon Sofia Stefan Susan Tara Theo Thomas Tina Tom Valentina Vera
  Victor Viola Wei William Yara Yuki Yusuf Zoe`);

export const LAST_NAMES = list(`
  Abbott Adams Adeyemi Ahmed Albers Almeida Alvarez Andersen Archer Arnold Bailey Baker Banerjee Barnes Bauer Becker
  Bell Bennett Berg Bernard Bishop Blake Bloom Bonnet Boyd Brandt Brooks Brown Bryant Burke Burns Byrne Campbell Carter
  Castillo Chan Chapman Chen Clark Cohen Cole Collins Cooper Costa Cruz Cunningham Dahl Dalton Davies Dean Delgado
  Diaz Dixon Douglas Doyle Dubois Duncan Edwards Ellis Engel Erikson Evans Farrell Fernandez Fischer Fisher Fleming
  Ford Foster Fox Frank Fraser Fuchs Garcia Gibson Gomez Gordon Graham Grant Gray Green Griffin Gupta Haas Hale Hall
  Hansen Harris Hart Hartmann Hayes Heller Henderson Herrera Hill Hoffmann Holm Horvat Howard Hughes Hunt Ito Jackson
  Jacobs James Jansen Jensen Johansson Jones Jordan Joshi Kaiser Kamau Kaplan Keller Kelly Khan Kim King Klein Knight
  Koch Kovacs Kramer Kumar Lambert Lane Larsen Laurent Lee Lehmann Leroy Lewis Lind Lopez Lund Maier Malik Marino
  Marsh Martin Mason Mehta Mendes Meyer Miller Mitchell Moore Morales Moreau Morgan Morris Murphy Murray Nakamura
  Nelson Newman Nguyen Nielsen Novak Nowak Olsen Ortiz Osei Owens Palmer Park Parker Patel Pereira Perez Peters
  Petrov Phillips Porter Price Quinn Ramos Reed Reyes Rice Richter Rivera Roberts Robinson Rogers Romano Rossi Roth
  Russell Ryan Sanchez Santos Sato Schmidt Schneider Schwarz Scott Shah Sharma Shaw Silva Simpson Singh Smith Sommer
  Stein Stone Suzuki Taylor Thomas Torres Tran Tucker Turner Vargas Vogel Wagner Walker Wallace Walsh Wang Ward
  Weber Wells White Wolf Wood Wright Yamada Yilmaz Young Zhang Ziegler Zimmermann`);

/** First halves of company names. */
export const STEMS = list(`
  Northwind Harbor Cedar Summit Bluebird Ironwood Lakeside Brightwater Redstone Silverline Oakhill Granite Clearview
  Evergreen Keystone Foxglove Larkspur Meridian Pinecrest Riverbend Stonebridge Sunrise Tidewater Windmill Westgate
  Amberfield Ashford Beacon Birchwood Blackthorn Bramble Canyon Cobalt Copperleaf Coral Crestline Crosswind Delta
  Driftwood Eastport Echo Falcon Fernhill Fieldstone Flint Gateway Glacier Goldfinch Greenway Hawthorn Heron Highland
  Hillcrest Horizon Indigo Juniper Kestrel Kingfisher Lantern Linden Longview Magnolia Maple Marigold Midland Millbrook
  Moonstone Mosaic Nimbus Northgate Orchard Osprey Palisade Pathway Pebble Pioneer Prairie Quarry Quartz Rainier
  Ravenswood Ridgeline Rosewood Saffron Sandpiper Sequoia Shoreline Skylark Snowdon Southport Sparrow Spruce Sterling
  Swiftwater Tamarack Thistle Timber Trailhead Trillium Union Valley Vantage Vista Waterford Whitestone Wildflower
  Willow Woodland Wren Yarrow Zephyr`);

/** Second halves, by industry, so that a name and its industry agree. */
export const KINDS: Readonly<Record<Industry, readonly string[]>> = {
  advertising: ['Advertising', 'Creative', 'Media Group'],
  agriculture: ['Farms', 'Agriculture', 'Growers'],
  apparel: ['Apparel', 'Textiles', 'Outfitters'],
  automotive: ['Motors', 'Auto Parts', 'Automotive'],
  banking: ['Bank', 'Savings', 'Credit Union'],
  biotechnology: ['Biotech', 'Biosciences', 'Genomics'],
  building_materials: ['Building Supply', 'Brick & Tile', 'Concrete'],
  chemical: ['Chemicals', 'Coatings', 'Polymers'],
  computer: ['Computers', 'Data Centers', 'Hardware'],
  education: ['Academy', 'Learning', 'College'],
  electronics: ['Electronics', 'Circuits', 'Sensors'],
  energy: ['Energy', 'Solar', 'Power'],
  entertainment: ['Pictures', 'Studios', 'Theatres'],
  finance: ['Finance', 'Capital', 'Advisors'],
  food_beverage: ['Foods', 'Brewing', 'Bakery'],
  grocery: ['Grocers', 'Markets', 'Pantry'],
  healthcare: ['Health', 'Clinics', 'Medical'],
  insurance: ['Insurance', 'Mutual', 'Underwriters'],
  legal: ['Legal', 'Law', 'Notaries'],
  manufacturing: ['Manufacturing', 'Works', 'Tooling'],
  publishing: ['Press', 'Publishing', 'Books'],
  real_estate: ['Properties', 'Estates', 'Realty'],
  service: ['Services', 'Facilities', 'Cleaning'],
  software: ['Software', 'Cloud', 'Apps'],
  sports: ['Sports', 'Fitness', 'Athletics'],
  technology: ['Technologies', 'Robotics', 'Labs'],
  telecommunications: ['Telecom', 'Networks', 'Mobile'],
  television: ['Television', 'Broadcasting', 'Channel'],
  transportation: ['Logistics', 'Freight', 'Transport'],
  venture_capital: ['Ventures', 'Partners', 'Growth Fund'],
};

export const JOBS: readonly { readonly title: string; readonly department: string }[] = [
  { title: 'Chief Executive Officer', department: 'Management' },
  { title: 'Managing Director', department: 'Management' },
  { title: 'Office Manager', department: 'Management' },
  { title: 'Chief Financial Officer', department: 'Finance' },
  { title: 'Controller', department: 'Finance' },
  { title: 'Accountant', department: 'Finance' },
  { title: 'Head of Purchasing', department: 'Purchasing' },
  { title: 'Buyer', department: 'Purchasing' },
  { title: 'Head of IT', department: 'IT' },
  { title: 'IT Manager', department: 'IT' },
  { title: 'Systems Administrator', department: 'IT' },
  { title: 'VP Sales', department: 'Sales' },
  { title: 'Sales Director', department: 'Sales' },
  { title: 'Account Executive', department: 'Sales' },
  { title: 'Marketing Manager', department: 'Marketing' },
  { title: 'Head of Marketing', department: 'Marketing' },
  { title: 'Operations Manager', department: 'Operations' },
  { title: 'Plant Manager', department: 'Operations' },
  { title: 'Head of Customer Service', department: 'Customer service' },
  { title: 'HR Manager', department: 'Human resources' },
];

/** What a lead asks for, and for whom. */
export const NEEDS = [
  'CRM rollout',
  'Data migration',
  'Support contract',
  'Pilot project',
  'Training package',
  'Annual licence',
  'Integration with accounting',
  'Reporting suite',
  'Field service app',
  'Renewal with more seats',
];
export const SCOPES = [
  'the sales team',
  'head office',
  'three branches',
  'the new warehouse',
  'customer service',
  'the whole group',
  'two plants',
  'the finance team',
];

export const NOTES = [
  'Asked for a call back after the quarter ends.',
  'Met at the trade fair; wants a demonstration for the whole team.',
  'Compares us with one other vendor. Price matters less than support.',
  'Works with spreadsheets today and loses track of follow-ups.',
  'Budget is approved; the decision is expected within two months.',
  'Recommended by an existing customer.',
  'Needs the data to stay in the country.',
  'Prefers e-mail over calls.',
];
